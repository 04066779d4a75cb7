export { compare, compareScenario, differencesOf, report, summarise, summary } from './compare.ts';
export type { Comparison, Difference, ScenarioComparison } from './compare.ts';
export { company } from './company/company.ts';
export type { Company } from './company/types.ts';
export type { Scenario } from './scenario.ts';
export { scenarios } from './scenarios/all.ts';
export type { ResettableTarget, Target } from './target.ts';
