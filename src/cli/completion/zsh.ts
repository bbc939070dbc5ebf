import type { Taken } from '../grammar.js';
import type { Offer, Place, Places } from './places.js';
import { quote } from './quote.js';

/** A script for zsh: loaded from a folder of $fpath as _crashcheck, or sourced. */
export function renderZsh({ commands, places, values }: Places): string {
  return `#compdef crashcheck
# Completes crashcheck in zsh, as written by: crashcheck completion zsh
_crashcheck() {
  local word at='' prev=$words[CURRENT-1] files=''
  local -a offers options
  for word in "\${(@)words[2,CURRENT-1]}"; do
    # Behind -- there are files only.
    if [[ $word == -- ]]; then
      _files
      return
    fi
    case "$at/$word" in
      (${commands.map(quote).join('|')}) at="$at/$word" ;;
    esac
  done
  if [[ $words[CURRENT] == --*=* ]]; then
    prev=\${words[CURRENT]%%=*}
    compset -P 1 '*='
  fi
  case "$at $prev" in
${values.map(({ behind, value }) => `    (${behind.map(quote).join('|')}) ${replyOf(value)}; return ;;`).join('\n')}
  esac
  case $at in
${places.map(placeLines).join('\n')}
  esac
  if [[ $words[CURRENT] == -* ]]; then
    _describe -o option options
  elif [[ -n $files ]]; then
    _files
  else
    _describe word offers
  fi
}

if [[ $funcstack[1] == _crashcheck ]]; then
  _crashcheck "$@"
else
  compdef _crashcheck crashcheck
fi
`;
}

function replyOf(value: Taken): string {
  if (value.kind === 'file') return '_files';
  if (value.kind === 'other') return "_message 'a value'";
  const words = value.words.map(quote).join(' ');
  return value.isList ? `compset -P '*,'; compadd -S '' -- ${words}` : `compadd -- ${words}`;
}

function placeLines({ at, words, options, takesFiles }: Place): string {
  return [
    `    (${quote(at)})`,
    ...(words.length > 0 ? [`      offers=(${words.map(offerOf).join(' ')})`] : []),
    '      options=(',
    ...options.map((option) => `        ${offerOf(option)}`),
    '      )',
    ...(takesFiles ? ['      files=1'] : []),
    '      ;;',
  ].join('\n');
}

/** "--format:how to report": the first colon parts the word from what it means. */
function offerOf({ word, description }: Offer): string {
  return quote(`${word.replaceAll(':', '\\:')}:${description.replaceAll('\\', '\\\\')}`);
}
