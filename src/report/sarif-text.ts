import { visible } from './visible.js';

/**
 * Any text in, the text of a SARIF message out (SARIF 2.1.0, 3.11.5 and 3.11.6): no bracket begins a link, no brace a
 * placeholder; hidden characters are shown.
 */
export function messageText(text: string): string {
  return visible(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/[{}]/g, '$&$&');
}

/** An artifact's place: relative to the folder that the run began in, where it can be. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** What relative addresses are relative to. */
export const BASE_ID = 'SRCROOT';

const DRIVE = /^[A-Za-z]:\//;

/** A path with forward slashes in, its address by RFC 3986 out. */
export function artifactLocation(path: string): ArtifactLocation {
  if (path.startsWith('//')) return { uri: `file:${encodePath(path)}` };
  if (path.startsWith('/')) return { uri: `file://${encodePath(path)}` };
  if (DRIVE.test(path)) return { uri: `file:///${path.slice(0, 2)}${encodePath(path.slice(2))}` };
  return { uri: encodePath(path), uriBaseId: BASE_ID };
}

function encodePath(path: string): string {
  return path.split('/').map(encodeSegment).join('/');
}

function encodeSegment(segment: string): string {
  const wellFormed = segment.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(wellFormed).replace(/[!'()*]/g, percentEncoded);
}

function percentEncoded(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
