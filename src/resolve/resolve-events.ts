/** Claims → events: articles about one accident together, accidents named in passing apart. */

import { firstFrom } from '../model/by-halving.js';
import type { Claim } from '../model/claim.js';
import type { CrashEvent } from '../model/event.js';
import { groupBy } from '../model/group-by.js';
import { affinity, bondOf, isAlike, MERGE_AT } from './affinity.js';
import { labelEvent, labelInPassing } from './label.js';
import type { Profile } from './profile.js';

/**
 * Groups articles into accidents. `profiles` holds one for each story that an article's claims tell; both stand in the
 * order of the articles (by path), on which alone the outcome depends.
 */
export function resolveEvents(profiles: readonly Profile[], claims: readonly Claim[]): CrashEvent[] {
  const told = claims.filter((claim) => !claim.hints.background);
  const byStory = groupBy(told, (claim) => storyKey(claim.articleId, claim.hints.story));
  const { groups, rarity } = mergeProfiles(profiles);
  const events = groups.map((group) => eventOf(group, byStory, rarity));
  const inPassing = backgroundEvents(claims);
  return [...events, ...inPassing].map((event, index) => ({ ...event, id: `e${index + 1}` }));
}

const storyKey = (articleId: string, story: number) => `${articleId}/${story}`;

/** Joins articles pairwise, over the keys they share, so that no pair without a common key is looked at. */
function mergeProfiles(profiles: readonly Profile[]): { groups: Profile[][]; rarity: Rarity } {
  const keysOf = profiles.map((profile) => [
    ...profile.names,
    ...profile.places,
    ...profile.flights,
    ...profile.operators,
    ...[...profile.countries].map((name) => `country ${name}`),
  ]);
  const holders = new Map<string, number[]>();
  keysOf.forEach((keys, index) => {
    for (const key of keys) (holders.get(key) ?? holders.set(key, []).get(key)!).push(index);
  });
  const rarity = rarityBy((key) => holders.get(key)?.length ?? 1);
  const links: Link[] = [];
  profiles.forEach((profile, index) => {
    for (const other of candidates(keysOf[index]!, holders, index)) {
      // what one article tells as two stories is never joined (see `areSevered`)
      if (profiles[other]!.articleId === profile.articleId) continue;
      const score = affinity(profile, profiles[other]!, rarity);
      if (score >= MERGE_AT) links.push({ score, a: other, b: index });
    }
  });
  const groups = joinLinks(profiles, links, rarity);
  return { groups, rarity: rarityAmong(groups, profiles, keysOf) };
}

/** What a shared name is worth: in a small folder every name is everywhere, so that rarity only matters where many meet. */
const rarityBy =
  (countOf: (key: string) => number): Rarity =>
  (key) => {
    const count = countOf(key);
    return count <= 12 ? 1.5 : count <= 40 ? 1 : 0.5;
  };

/** Once it is known who tells of one accident, a name that many of them share counts as one accident's. */
function rarityAmong(
  groups: readonly (readonly Profile[])[],
  profiles: readonly Profile[],
  keysOf: readonly (readonly string[])[],
): Rarity {
  const keysOfProfile = new Map(profiles.map((profile, index) => [profile, keysOf[index]!]));
  const counts = new Map<string, number>();
  for (const group of groups) {
    const keys = new Set(group.flatMap((profile) => keysOfProfile.get(profile)!));
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return rarityBy((key) => counts.get(key) ?? 1);
}

interface Link {
  readonly score: number;
  readonly a: number;
  readonly b: number;
}

/** Profiles that tell of one accident as far as is known. */
interface Group {
  /** By index, in ascending order. */
  readonly members: number[];
  /** Those of their articles that tell several stories. */
  readonly tellers: Set<string>;
  /** Groups it was kept apart from, with how many members both had then. */
  readonly refused: Map<Group, number>;
}

/** The strongest ties first; two groups stay apart where enough of what their members say speaks against one accident. */
function joinLinks(profiles: readonly Profile[], links: readonly Link[], rarity: Rarity): Profile[][] {
  const groupOf = firstGroups(profiles);
  for (const { a, b } of [...links].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    const [one, other] = bySize(groupOf[a]!, groupOf[b]!);
    // groups only grow: while neither did, what kept them apart still does
    const size = one.members.length + other.members.length;
    if (one === other || (one.refused.get(other) ?? other.refused.get(one)) === size) continue;
    if (areSevered(profiles, one, other) || meanAffinity(profiles, one.members, other.members, rarity) < MEAN_AT)
      one.refused.set(other, size);
    else join(one, other, groupOf);
  }
  return [...new Set(groupOf)].map(({ members }) => members.map((index) => profiles[index]!));
}

/** Each profile by itself. */
function firstGroups(profiles: readonly Profile[]): Group[] {
  const stories = groupBy(profiles, ({ articleId }) => articleId);
  return profiles.map(({ articleId }, index) => ({
    members: [index],
    tellers: new Set(stories.get(articleId)!.length > 1 ? [articleId] : []),
    refused: new Map(),
  }));
}

/** The larger one first. */
const bySize = (one: Group, other: Group): [Group, Group] =>
  one.members.length < other.members.length ? [other, one] : [one, other];

/** The smaller group moves into the larger one, so that a crowd that gathers one by one costs no more than its members. */
function join(large: Group, small: Group, groupOf: Group[]): void {
  const { members, tellers } = large;
  for (const index of small.members) {
    members.splice(
      firstFrom(members.length, (at) => members[at]!, index),
      0,
      index,
    );
    groupOf[index] = large;
  }
  for (const id of small.tellers) tellers.add(id);
}

type Rarity = (key: string) => number;

/** One strong tie does not join two crowds that otherwise have little in common. */
const MEAN_AT = 2;
const SAMPLE = 8;

function meanAffinity(
  profiles: readonly Profile[],
  one: readonly number[],
  other: readonly number[],
  rarity: Rarity,
): number {
  let sum = 0;
  let pairs = 0;
  for (const a of spread(one, SAMPLE)) {
    for (const b of spread(other, SAMPLE)) {
      sum += affinity(profiles[a]!, profiles[b]!, rarity);
      pairs++;
    }
  }
  return sum / pairs;
}

/** At most `most` members, evenly spread, so that large groups cost no more than small ones. */
const spread = (group: readonly number[], most: number) =>
  group.length <= most ? group : Array.from({ length: most }, (_, i) => group[Math.floor((i * group.length) / most)]!);

/** Of pairs that say anything, the share that must speak against one accident: a misread day does not part two crowds. */
const APART_AT = 0.3;
const WITNESSES = 24;

function areSevered(profiles: readonly Profile[], one: Group, other: Group): boolean {
  // what one article tells as two stories are two
  for (const id of other.tellers) if (one.tellers.has(id)) return true;
  let apart = 0;
  let together = 0;
  for (const a of spread(one.members, WITNESSES)) {
    for (const b of spread(other.members, WITNESSES)) {
      const bond = bondOf(profiles[a]!, profiles[b]!);
      if (bond === 'apart') apart++;
      else if (bond === 'one') together++;
    }
  }
  return apart > 0 && apart >= (apart + together) * APART_AT;
}

/** A key that many articles share ties each to its latest holders only: the group is one all the same. */
const NEAREST = 24;

function candidates(keys: readonly string[], holders: ReadonlyMap<string, readonly number[]>, index: number): number[] {
  const found = new Set<number>();
  for (const key of keys) {
    const list = holders.get(key)!;
    const own = firstFrom(list.length, (at) => list[at]!, index);
    for (let i = Math.max(0, own - NEAREST); i < own; i++) found.add(list[i]!);
  }
  return [...found].sort((a, b) => a - b);
}

/** An event that no article has as its own story is named in passing only. */
function eventOf(
  group: readonly Profile[],
  byStory: ReadonlyMap<string, readonly Claim[]>,
  rarity: Rarity,
): CrashEvent {
  const profileOfArticle = new Map(group.map((profile) => [profile.articleId, profile]));
  const claims = group.flatMap((profile) => byStory.get(storyKey(profile.articleId, profile.story)) ?? []);
  return {
    id: '',
    label: labelEvent(claims),
    background: group.every((profile) => profile.story > 0),
    articles: [...new Set(group.map((profile) => profile.articleId))],
    claims,
    isSameAccident: (a, b, ground) =>
      a === b || isAlike(profileOfArticle.get(a)!, profileOfArticle.get(b)!, ground, rarity),
  };
}

/** Older accidents and other harm: grouped by what the text calls them. */
function backgroundEvents(claims: readonly Claim[]): CrashEvent[] {
  const aside = claims.filter((claim) => claim.hints.background);
  const groups = groupBy(aside, (claim) => claim.hints.label ?? '');
  return [...groups.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => ({
      id: '',
      label: labelInPassing(group, key),
      background: true,
      articles: [...new Set(group.map((claim) => claim.articleId))],
      claims: group,
      isSameAccident: () => false,
    }));
}
