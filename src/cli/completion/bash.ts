import type { Taken } from '../grammar.js';
import type { Place, Places } from './places.js';
import { quote } from './quote.js';

/** A script for bash 3.2 and newer. */
export function renderBash({ commands, places, values }: Places): string {
  return `# Completes crashcheck in bash, as written by: crashcheck completion bash
_crashcheck() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} at='' words='' options='' files='' word
  local IFS=$' \\t\\n'
  # "=" is a word of its own here: --format=json is three words.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    # Behind -- there are files only.
    if [[ $word == -- ]]; then return; fi
    case "$at/$word" in
      ${commands.map(quote).join(' | ')}) at="$at/$word" ;;
    esac
  done
  case "$at $prev" in
${values.map(({ behind, value }) => `    ${behind.map(quote).join(' | ')}) ${replyOf(value)} ;;`).join('\n')}
  esac
  case $at in
${places.map((place) => `    ${quote(place.at)}) ${settingOf(place)} ;;`).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    _crashcheck_reply "$options"
  elif [[ -z $files ]]; then
    _crashcheck_reply "$words"
  fi
}

# Without an answer, bash completes file names, unless it is told not to.
_crashcheck_reply() {
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
  compopt +o default 2>/dev/null || true
}

# The last of several words with commas between them.
_crashcheck_list() {
  local last=\${cur##*,}
  COMPREPLY=($(compgen -P "\${cur%"$last"}" -W "$1" -- "$last"))
  compopt +o default 2>/dev/null || true
}

complete -o default -F _crashcheck crashcheck
`;
}

function replyOf(value: Taken): string {
  if (value.kind === 'file') return 'return';
  if (value.kind === 'other') return "_crashcheck_reply ''; return";
  return `_crashcheck_${value.isList ? 'list' : 'reply'} ${quote(value.words.join(' '))}; return`;
}

function settingOf({ words, options, takesFiles }: Place): string {
  const joined = (offers: Place['words']) => quote(offers.map(({ word }) => word).join(' '));
  return `words=${joined(words)} options=${joined(options)}${takesFiles ? ' files=1' : ''}`;
}
