import type { Change } from '../../checks/content-folder.ts';

/** The one article that is there. */
const PIN = `---
id: pin
title: Change your PIN
description: You choose a new PIN for the card in the app, and it works at once in every shop. Here is how to do it, step by step.
personas: [everyday]
stage: use
touchpoints: [paying]
kind: how-to
need:
  as: a customer
  iNeed: to choose a PIN that I remember
  soThat: I can pay
goal: fewer-contacts
questions: [How do I change my PIN, I want another PIN, I have forgotten my PIN]
owner: ada-berg
author: ada-berg
reviewer: bo-lind
reviewed: 2026-10-12
review: 2027-10-01
expect: { time: One minute, result: The new PIN works }
---

You change the PIN in the app, and the new one works at once.

## Choose it

<Steps>

1. Open the app and choose the card.
2. Choose **PIN**, and type the new one.

</Steps>

<Figure src="card.svg" alt="The card from the front, with the number below the name of the bank" />
`;

/** What is missing: help when a card is lost, in both languages, and in one of them how to change a PIN. */
export const THREE_GAPS: readonly Change[] = [
  { file: 'articles/en/lost-card.mdx', gone: true },
  { file: 'articles/nb/mistet-kort.mdx', gone: true },
  { file: 'articles/nb/endre-pin.mdx', gone: true },
  { file: 'articles/en/change-pin.mdx', text: PIN },
];
