# Completes crashcheck in bash, as written by: crashcheck completion bash
_crashcheck() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} at='' words='' options='' files='' word
  local IFS=$' \t\n'
  # "=" is a word of its own here: --format=json is three words.
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  for word in "${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    # Behind -- there are files only.
    if [[ $word == -- ]]; then return; fi
    case "$at/$word" in
      '/scan' | '/list' | '/list/facts' | '/list/help' | '/help') at="$at/$word" ;;
    esac
  done
  case "$at $prev" in
    '/scan -V' | '/scan --verdicts') _crashcheck_list 'dispute update'; return ;;
    '/scan -f' | '/scan --format') _crashcheck_reply 'json csv'; return ;;
    '/list/facts --count') _crashcheck_reply ''; return ;;
    '/list/facts --to') return ;;
  esac
  case $at in
    '') words='scan list help' options='-V --version -h --help' ;;
    '/scan') words='' options='-V --verdicts --no-color -f --format -h --help' files=1 ;;
    '/list') words='facts help' options='-h --help' ;;
    '/list/facts') words='a b' options='--count --to -h --help' ;;
    '/list/help') words='facts' options='' ;;
    '/help') words='scan list' options='' ;;
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
  local last=${cur##*,}
  COMPREPLY=($(compgen -P "${cur%"$last"}" -W "$1" -- "$last"))
  compopt +o default 2>/dev/null || true
}

complete -o default -F _crashcheck crashcheck
