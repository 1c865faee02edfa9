/** How wide a text is without white space around it; a Chinese letter says as much as two others. */
export function widthOf(text: string): number {
  return text.trim().replace(/[\u3400-\u9fff]/g, 'xx').length;
}
