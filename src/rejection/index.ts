export { draftFrom, type ThreadFacts } from './draft';
export { type Rejection, readRejection } from './read';
