/** What the tests use of nodemailer, which comes without types. */
declare module 'nodemailer/lib/addressparser/index.js' {
  export default function addressparser(text: string): { readonly name: string; readonly address: string }[];
}
