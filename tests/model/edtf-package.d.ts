declare module 'edtf' {
  /** First and last millisecond that an expression covers; infinite or null where it is open. Throws what is no EDTF. */
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
