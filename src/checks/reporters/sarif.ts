import { digestOf } from '../../library/cache.ts';
import type { Problem } from '../../model/problem.ts';
import { describe } from '../describe.ts';
import type { Rule } from '../rule.ts';
import { RULES } from '../rules/index.ts';
import type { Reporter } from './report.ts';
import { pathInRepository, repositoryOf } from './repository.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Paths count from the root of the repository. */
const ROOT = '%SRCROOT%';

/**
 * The report as SARIF 2.1.0, for code scanning. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ and what GitHub
 * reads of it: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export const sarif: Reporter = ({ problems, rules = RULES }, { dir }) => {
  const root = repositoryOf(dir);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprint = fingerprints();
  const results = problems.map((problem) => {
    const { rule, severity, file, line, column } = problem;
    const { sentence, fix } = describe(problem);
    const ruleIndex = indexes.get(rule);
    const uri = pathInRepository(root, dir, file).split('/').map(encodeURIComponent).join('/');
    return {
      ruleId: rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: severity === 'error' ? 'error' : 'warning',
      message: { text: fix ? `${sentence}. ${fix}` : sentence },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri, uriBaseId: ROOT },
            region: { startLine: line, startColumn: column },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: fingerprint(problem) },
    };
  });
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Waypost', rules: rules.map(descriptor) } },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
  return JSON.stringify(log, null, 2);
};

function descriptor({ id, group, contract, why, sources, messages }: Rule) {
  const severities = Object.values(messages).map(({ severity }) => severity);
  const help = [why, `From: ${sources.join('; ')}.`];
  return {
    id,
    name: id,
    shortDescription: { text: contract },
    fullDescription: { text: `${contract} ${why}` },
    help: { text: help.join('\n\n'), markdown: help.join('\n\n') },
    defaultConfiguration: { level: severities.includes('error') ? 'error' : 'warning' },
    properties: { tags: [group] },
  };
}

/**
 * What stays the same of a problem while the file around it changes: which one it is of those that a rule says
 * of the same thing. Neither its line nor the figures in its words count.
 */
function fingerprints(): (problem: Problem) => string {
  const seen = new Map<string, number>();
  return ({ rule, message, file, about = '' }) => {
    const name = [rule, message, file, about].join('\n');
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${digestOf(name)}:${nth}`;
  };
}
