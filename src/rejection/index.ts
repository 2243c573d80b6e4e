export { type Rejection, readRejection } from './read';
