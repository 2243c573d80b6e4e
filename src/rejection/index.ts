export { readRejection } from './read';
export type { Rejection } from './rejection';
