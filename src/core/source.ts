/** A text of the catalog together with the file it stands in, for error messages. */
export interface Source {
  readonly file: string;
  readonly text: string;
}
