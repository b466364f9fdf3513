const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const MARK = /^ {0,3}(?:> ?)?\[!VIDEO\s+(https?:\/\/[^\s\]<>()]+)\]\s*$/i;

/**
 * Films as Microsoft Learn shows them (`> [!VIDEO https://…]`), as links to where they are watched, line for line:
 * nothing of another host runs on a page. `onVideo` hears of each, with its line from 1.
 */
export function videoMarksAsLinks(text: string, onVideo: (line: number, address: string) => void = () => {}): string {
  if (!/\[!VIDEO\s/i.test(text)) return text;
  let fence = '';
  return text
    .split('\n')
    .map((line, index) => {
      const mark = FENCE.exec(line)?.[1];
      if (mark) fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
      const address = fence === '' ? MARK.exec(line)?.[1] : undefined;
      if (!address) return line;
      onVideo(index + 1, address);
      return `[Video](${address})`;
    })
    .join('\n');
}
