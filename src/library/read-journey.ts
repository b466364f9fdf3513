import { PRESETS } from '../model/presets/index.ts';
import type { Problem } from '../model/problem.ts';
import { type Journey, type JourneyFile, type Stage, type StageChanges, wholeStage } from '../model/schemas/journey.ts';
import { readingProblem } from './validate.ts';
import type { YamlDocument } from './yaml.ts';

/** Works the preset into a journey: stages named in the file change those of the preset, others are added at the end. */
export function completeJourney(
  file: string,
  journey: JourneyFile,
  document: YamlDocument,
): { journey: Journey | undefined; problems: Problem[] } {
  const changes = new Map<string, StageChanges>();
  for (const stage of journey.preset ? PRESETS[journey.preset] : []) changes.set(stage.id, stage);
  for (const stage of journey.stages) changes.set(stage.id, { ...changes.get(stage.id), ...stage });

  const stages: Stage[] = [];
  const problems: Problem[] = [];
  for (const change of changes.values()) {
    const result = wholeStage(change);
    if ('stage' in result) {
      stages.push(result.stage);
      continue;
    }
    const position = document.positionOf(['stages', journey.stages.findIndex(({ id }) => id === change.id)]);
    for (const field of result.missing) {
      const key = `stages.${change.id}.${field}`;
      problems.push(
        readingProblem(file, 'missing-key', { key, expected: 'a value, since no preset has this stage' }, position),
      );
    }
  }
  return { journey: problems.length === 0 ? { personas: journey.personas, stages } : undefined, problems };
}
