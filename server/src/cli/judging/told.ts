import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { JudgedFile, JudgedTopic, Told } from './judged.ts';

/** What is told of a topic, whether it is packed or not. */
export function toldOf({ told }: JudgedTopic): Told {
  return told instanceof Uint8Array ? JSON.parse(inflateRawSync(told).toString()) : told;
}

/** Fast, and small for what is a few thousand characters. */
const options = { level: 1, memLevel: 5, windowBits: 13 };

/** The same with what is told as bytes, of which tens of thousands may wait for their turn. */
export function packed(file: JudgedFile): JudgedFile {
  if (file.kind !== 'judged') return file;
  const topics = file.topics.map(topic => ({
    ...topic,
    told: new Uint8Array(deflateRawSync(JSON.stringify(toldOf(topic)), options)),
  }));
  return { ...file, topics };
}

/** The same as plain data, as it may be written. */
export function unpacked(file: JudgedFile): JudgedFile {
  if (file.kind !== 'judged') return file;
  return { ...file, topics: file.topics.map(topic => ({ ...topic, told: toldOf(topic) })) };
}
