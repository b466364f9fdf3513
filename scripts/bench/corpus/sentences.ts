import type { Random } from './random.ts';
import { MENUS, PEOPLE, SPANS, THINGS } from './words.ts';

/** What an article is about; the slots `{do}`, `{thing}` and `{when}` of its sentences. */
export interface Subject {
  /** “change” */
  task: string;
  /** “router” */
  thing: string;
  /** “after a move” */
  situation: string;
}

/** Sentences as help centres write them: short words, one thing at a time, the reader addressed. */
const SENTENCES: readonly string[] = [
  'You can {do} your {thing} yourself, and it takes {span}.',
  'Open the app, go to **{menu}**, and look for the line that says {thing}.',
  'If you would rather have help, {person} can do it with you.',
  'We send you a note when we have seen what you did.',
  'Nothing changes for your {other} while you wait.',
  'Keep the old {other} at hand until the new one works.',
  'Most people who do this {when} are done in {span}.',
  'The price stays the same, and you pay it with the next bill.',
  'Write down the number on the back, since we may ask for it later.',
  'Your {thing} and your {other} do not have to be in the same name.',
  'We never ask for your code by phone, by text or by letter.',
  'It helps to have a pen, a bit of time and your last letter from us.',
  'Ask {person} to be there, so that somebody can open the door.',
  'The light on the front turns blue when the line is ready.',
  'When the light stays red, pull out the plug, count to ten, and try again.',
  'Turn off the {other} first, and turn it on again when you are done.',
  'You see the change under **{menu}** within {span}.',
  'If you share the {thing} with others, tell them what you are about to do.',
  'A {thing} that is in use can be changed only by the one who pays for it.',
  'You do not need to call us, but you are welcome to.',
  'Old papers may show another name, and that is fine.',
  'We keep what you tell us for as long as you have a contract, and no longer.',
  'Is the {other} older than five years? Then ask us for a new one before you start.',
  'The shop in your town can do the same for you, if you bring a card with a photo.',
  'It is best to wait until nobody needs the line.',
  'You may have to log in again on each phone and tablet in the house.',
  'What you pay for the {other} is not part of this.',
  'We count a day from noon, so what you send in the evening is read the next day.',
  'Check the date twice, for it cannot be moved once the order has left us.',
  'The {thing} goes back to how it was if you do nothing for {span}.',
  'Look at the list under **{menu}** to see what others in the family can do.',
  'Sometimes the name of a street is spelt in two ways, and we need the one on the door.',
  'Put the box back in its place, with the cable at the bottom.',
  'You can stop at any point, and begin again from the same place.',
  'Two people cannot {do} the same {thing} at the same time.',
  'When {person} has an account with us too, they can see the order but not the bill.',
  'A short text tells you that it is done, and what you can do next.',
  'Without a signal the app keeps what you wrote and sends it later.',
  'The first month may look dearer, since it holds some days of the month before.',
  'Everything else on your account stays as it is.',
  'Save the letter that we send you, and show it if somebody asks.',
  'You have the right to change your mind for fourteen days.',
  'In a house with thick walls, a {other} near the stairs may help.',
  'Go to **{menu}**, choose the {thing}, and read what it says at the top.',
  'If what you see does not fit with what you know, take a picture and send it to us.',
  'Do this while you are at home, with the {other} in front of you.',
  'The same rule holds for a {other}, whoever bought it.',
  'We test the line each night, and tell you if we find a fault.',
  'Ask for a quiet hour if you work at home or have a child who sleeps by day.',
  'You can see how far we have come under **{menu}**, at any time of the day.',
  'A call to us costs what a call to any other number costs.',
  'The one who signed the contract gets a copy of all that we write.',
  'If it rains, we may have to come back another day to work on the mast.',
  'Give each thing a name that you know again, such as the room that it stands in.',
  'Some phones show the change at once, and others after they have been off for a while.',
  'You need the code from the card that came with the {other}.',
];

/** Steps to follow with a finger. */
const STEPS: readonly string[] = [
  'Open the app and choose **{menu}**.',
  'Choose your {thing} from the list.',
  'Press the name of the {thing} to see what it is used for.',
  'Check that the address on the screen is yours.',
  'Write the date on which it should happen.',
  'Type the code that we send to your phone.',
  'Choose **{Do}**, and wait for {span}.',
  'Read what it costs, and choose **Yes** if you agree.',
  'Turn the {other} off and on again.',
  'Look under **{menu}** to see that it worked.',
  'Tell {person} that it is done.',
  'Log out on the phones that you no longer have.',
];

/** A sentence of the subject, as plain Markdown. */
export function sentence(random: Random, subject: Subject): string {
  return fill(random.pick(SENTENCES), random, subject);
}

/** `count` different steps, the first of which opens the app. */
export function steps(random: Random, subject: Subject, count: number): string[] {
  const [first = '', ...rest] = STEPS;
  const chosen = [first];
  // Those that follow keep the order of the list, which is the order in which one would do them.
  const skip = new Set<number>();
  while (rest.length - skip.size > count - 1) skip.add(random.below(rest.length));
  chosen.push(...rest.filter((_, index) => !skip.has(index)));
  return chosen.map((step) => fill(step, random, subject));
}

/** Fills the slots of a template; those that the subject leaves open are chosen by `random`. */
export function fill(template: string, random: Random, { task, thing, situation }: Subject): string {
  const filled = template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    switch (slot) {
      case 'do':
        return task;
      case 'Do':
        return capitalized(task);
      case 'thing':
        return thing;
      case 'when':
        return situation;
      case 'other':
        return random.pick(THINGS);
      case 'menu':
        return random.pick(MENUS);
      case 'span':
        return random.pick(SPANS);
      case 'person':
        return random.pick(PEOPLE);
      default:
        throw new Error(`Unknown slot “${slot}” in “${template}”.`);
    }
  });
  return filled.replace(/\b([Aa]) (?=[aeio])/g, '$1n ');
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
