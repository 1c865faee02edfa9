import type {
  Code,
  Definition,
  Heading,
  Html,
  List as ListNode,
  Nodes,
  Root,
  RootContent,
  Table as TableNode,
} from 'mdast';
import type { Place } from '../place.ts';
import { type Chunk, chunkOf, type Gathered } from './chunk.ts';
import { readFence } from './fences/read.ts';
import { Repeats } from './fences/repeats.ts';
import { htmlHeadings, placeWithin } from './htmlHeadings.ts';
import type { Fence, Link, List, Paragraph, Table } from './model.ts';
import { itemText, plainText, withoutTags } from './plain.ts';
import { Tally, toldIn } from './told.ts';

/** What nests deeper than this was written by no person, and must not exhaust the stack. */
const deepest = 200;

/** Walks the tree of a text once. Only headings at the document's top count: one in a quote or item is a quote's. */
export function walk(text: string, root: Root): Gathered {
  const walker = new Walker(text);
  for (const node of root.children) walker.top(node);
  return walker.done();
}

export function placeOf({ position }: Nodes): Place {
  const { start, end } = position as NonNullable<Nodes['position']>;
  return {
    start: start.offset as number,
    end: end.offset as number,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

class Walker {
  private readonly chunks: Chunk[] = [];
  private readonly before: Paragraph[] = [];
  private readonly tally = new Tally();
  private readonly fences: Fence[] = [];
  private readonly tables: Table[] = [];
  private readonly lists: List[] = [];
  private readonly links: (Link & { url: string; readonly reference?: string })[] = [];
  private readonly definitions = new Map<string, string>();
  private readonly repeats = new Repeats();
  private frontMatter: Gathered['frontMatter'] = null;
  private chunk: Chunk | null = null;

  constructor(private readonly text: string) {}

  private get section(): number | null {
    return this.chunk === null ? null : this.chunks.length - 1;
  }

  top(node: RootContent): void {
    if (node.type === 'heading') this.heading(node);
    else if (node.type === 'html') this.html(node);
    else if (node.type === 'yaml' || (node.type as string) === 'toml')
      this.frontMatter = { value: (node as { value: string }).value, place: placeOf(node) };
    else this.block(node, 'paragraph', 0);
  }

  private heading(node: Heading): void {
    this.open(plainText(node).trim(), node.depth, placeOf(node));
    this.linksIn(node);
  }

  private open(title: string, level: number, place: Place): void {
    this.chunk = chunkOf(title, level, place);
    this.chunks.push(this.chunk);
    this.tally.add(toldIn(title));
  }

  private tell(text: string, place: Place, kind: Paragraph['kind']): void {
    if (text.trim() === '') return;
    const { chunk, tally } = this;
    const told = toldIn(text);
    const { words, cjk } = told;
    (chunk?.paragraphs ?? this.before).push({ text: told.text, words, cjk, place, kind });
    tally.words += words;
    tally.add(told, chunk !== null && kind === 'cell');
    if (chunk === null) return;
    chunk.words += words;
    if (kind === 'paragraph') chunk.prose++;
  }

  private block(node: Nodes, kind: Paragraph['kind'], depth: number): void {
    if (depth > deepest) return;
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        this.paragraph(node, kind);
        break;
      case 'code':
        this.code(node);
        break;
      case 'table':
        this.table(node);
        break;
      case 'list':
        this.list(node, depth);
        break;
      case 'definition':
        this.definitions.set((node as Definition).identifier, node.url);
        break;
      case 'html':
        this.html(node);
        break;
      default: {
        const inner = node.type === 'blockquote' ? 'quote' : kind;
        if ('children' in node) for (const child of node.children) this.block(child, inner, depth + 1);
        else if ('value' in node && this.chunk) this.chunk.images++;
      }
    }
  }

  private paragraph(node: Nodes, kind: Paragraph['kind']): string {
    this.linksIn(node);
    const text = plainText(node);
    this.tell(text, placeOf(node), kind);
    return text;
  }

  private code(node: Code): void {
    const index = this.fences.length;
    const paragraphs = this.chunk?.paragraphs ?? this.before;
    const lead = paragraphs.at(-1)?.text ?? this.chunk?.title ?? '';
    const fence = readFence(this.text, node, placeOf(node), index, this.section, this.repeats, lead);
    this.fences.push(fence);
    if (this.chunk === null) return;
    this.chunk.fences.push(index);
    if (fence.excluded === null) this.chunk.shown++;
  }

  private table(node: TableNode): void {
    const rows = node.children.map(row => row.children.map(cell => this.paragraph(cell, 'cell').trim()));
    const index = this.tables.length;
    const [header = [], ...others] = rows;
    this.tables.push({ index, place: placeOf(node), section: this.section, header, rows: others });
    if (this.chunk === null) return;
    this.chunk.tables.push(index);
    this.chunk.shown++;
  }

  private list(node: ListNode, depth: number): void {
    const index = this.lists.length;
    const items = node.children.map(item => ({
      text: itemText(item),
      place: placeOf(item),
      checked: item.checked ?? null,
      depth,
    }));
    this.lists.push({
      index,
      place: placeOf(node),
      section: this.section,
      ordered: node.ordered ?? false,
      items,
    });
    if (this.chunk !== null) {
      this.chunk.lists.push(index);
      this.chunk.items += items.length;
    }
    for (const item of node.children) for (const child of item.children) this.block(child, 'item', depth + 1);
  }

  private html(node: Html): void {
    const place = placeOf(node);
    let from = 0;
    for (const { title, level, start, end } of htmlHeadings(node.value)) {
      this.raw(node.value.slice(from, start), place);
      from = end;
      this.open(title, level, placeWithin(this.text, place, start, end));
    }
    this.raw(node.value.slice(from), place);
  }

  /** HTML that is no heading: its words are a paragraph, its pictures are content. */
  private raw(html: string, place: Place): void {
    this.tell(withoutTags(html).trim(), place, 'paragraph');
    if (this.chunk && /<(?:img|svg|video|iframe|table|picture)\b/i.test(html)) this.chunk.images++;
  }

  private linksIn(node: Nodes, depth = 0): void {
    if (!('children' in node) || depth > deepest) return;
    for (const child of node.children) {
      if (child.type === 'link')
        this.links.push({
          url: child.url,
          text: plainText(child),
          place: placeOf(child),
          section: this.section,
        });
      else if (child.type === 'linkReference')
        this.links.push({
          url: '',
          reference: child.identifier,
          text: plainText(child),
          place: placeOf(child),
          section: this.section,
        });
      else if (child.type === 'image' || child.type === 'imageReference') {
        if (this.chunk) this.chunk.images++;
      } else this.linksIn(child, depth + 1);
    }
  }

  done(): Gathered {
    const { chunks, before, fences, tables, lists, frontMatter, tally } = this;
    const links = this.links.map(({ reference, ...link }) =>
      reference === undefined ? link : { ...link, url: this.definitions.get(reference) ?? '' },
    );
    return { chunks, before, fences, tables, lists, links, frontMatter, tally };
  }
}
