import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataPath, parseYaml, type YamlDocument } from '../library/yaml.ts';
import type { Library } from '../model/library.ts';
import type { Position } from '../model/problem.ts';

const documents = new WeakMap<Library, Map<string, YamlDocument>>();

/** Where a value stands in one of the YAML files of the content folder; its first line where the file is not on disk. */
export function recordPosition(library: Library, file: string, path: DataPath): Position {
  return recordDocument(library, file).positionOf(path);
}

/** Where a stage of the journey, or a part of it, stands; the line of the preset where the stage comes from there. */
export function stagePosition(library: Library, stage: string, ...path: DataPath): Position {
  const { data, positionOf } = recordDocument(library, 'journey.yaml');
  const stages = (data as { stages?: { id: string }[] } | undefined)?.stages ?? [];
  const index = stages.findIndex(({ id }) => id === stage);
  return positionOf(index < 0 ? ['preset'] : ['stages', index, ...path]);
}

/** A YAML file of the content folder, read again for its positions: only a finding asks for it. */
export function recordDocument(library: Library, file: string): YamlDocument {
  const read = documents.get(library) ?? new Map<string, YamlDocument>();
  documents.set(library, read);
  const document = read.get(file) ?? parseYaml(textOf(join(library.dir, file)));
  read.set(file, document);
  return document;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n');
  } catch {
    return '';
  }
}
