#compdef crashcheck
# Completes crashcheck in zsh, as written by: crashcheck completion zsh
_crashcheck() {
  local word at='' prev=$words[CURRENT-1] files=''
  local -a offers options
  for word in "${(@)words[2,CURRENT-1]}"; do
    # Behind -- there are files only.
    if [[ $word == -- ]]; then
      _files
      return
    fi
    case "$at/$word" in
      ('/scan'|'/list'|'/list/facts'|'/list/help'|'/help') at="$at/$word" ;;
    esac
  done
  if [[ $words[CURRENT] == --*=* ]]; then
    prev=${words[CURRENT]%%=*}
    compset -P 1 '*='
  fi
  case "$at $prev" in
    ('/scan -V'|'/scan --verdicts') compset -P '*,'; compadd -S '' -- 'dispute' 'update'; return ;;
    ('/scan -f'|'/scan --format') compadd -- 'json' 'csv'; return ;;
    ('/list/facts --count') _message 'a value'; return ;;
    ('/list/facts --to') _files; return ;;
  esac
  case $at in
    ('')
      offers=('scan:what'\''s in "it": $HOME, `id`, \\, 50%' 'list:lists' 'help:display help for command')
      options=(
        '-V:print the version'
        '--version:print the version'
        '-h:display help for command'
        '--help:display help for command'
      )
      ;;
    ('/scan')
      options=(
        '-V:with commas'
        '--verdicts:with commas'
        '--no-color:it’s [plain]: no '\''colour'\'''
        '-f:how (choices: "json", "csv")'
        '--format:how (choices: "json", "csv")'
        '-h:display help for command'
        '--help:display help for command'
      )
      files=1
      ;;
    ('/list')
      offers=('facts:the facts' 'help:display help for command')
      options=(
        '-h:display help for command'
        '--help:display help for command'
      )
      ;;
    ('/list/facts')
      offers=('a:which (choices: "a", "b")' 'b:which (choices: "a", "b")')
      options=(
        '--count:how many'
        '--to:where'
        '-h:display help for command'
        '--help:display help for command'
      )
      ;;
    ('/list/help')
      offers=('facts:facts')
      options=(
      )
      ;;
    ('/help')
      offers=('scan:scan' 'list:list')
      options=(
      )
      ;;
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
