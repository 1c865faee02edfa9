/**
 * A text of somebody else's (a file name, a title) that a terminal shows and does not obey: control characters, line
 * breaks among them, and marks that turn the direction of writing are shown as escapes.
 */
export function printable(text: string): string {
  return text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    mark => `\\u{${mark.charCodeAt(0).toString(16)}}`,
  );
}
