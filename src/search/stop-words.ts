import type { Locale } from '../model/locale.ts';

const list = (words: string) => new Set(words.split(/\s+/));

/**
 * Words that say nothing about what is asked. The lists are short on purpose: what turns or places a
 * question (not, how, why, when) stays in, since titles and `questions` carry those words too.
 * Apostrophes are gone by the time a word is looked up here, hence `im` and `ive`.
 */
export const STOP_WORDS: Record<Locale, ReadonlySet<string>> = {
  en: list(`a an the i im ive id me my mine we us our you your he she his her they them it its is are was were be been
    am do does did to of in on at for with by from and or but so as if that this there can could would will should
    have has had just please`),
  nb: list(`en et ei den det de jeg meg min mitt mine vi oss vår du deg din ditt han hun dem er var være blir ble har
    hadde kan kunne vil ville skal skulle må til av i på for med fra og eller men så som om at der her å`),
  sv: list(`en ett den det de jag mig min mitt mina vi oss vår du dig din ditt han hon dem är var vara blir blev har
    hade kan kunde vill ville ska skulle måste till av i på för med från och eller men så som om att där här`),
  da: list(`en et den det de jeg mig min mit mine vi os vores du dig din dit han hun dem er var være bliver blev har
    havde kan kunne vil ville skal skulle må til af i på for med fra og eller men så som om at der her`),
};
