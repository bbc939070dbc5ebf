# Completes crashcheck in fish, as written by: crashcheck completion fish
function __crashcheck_at
    set -l at ''
    set -l words (commandline -opc)
    for word in $words[2..-1]
        switch "$at/$word"
            case '/scan' '/list' '/list/facts' '/list/help' '/help'
                set at "$at/$word"
        end
    end
    test "$at" = "$argv[1]"
end

complete -c crashcheck -f
complete -c crashcheck -n '__crashcheck_at \'\'' -a 'scan' -d 'what\'s in "it": $HOME, `id`, \\, 50%'
complete -c crashcheck -n '__crashcheck_at \'\'' -a 'list' -d 'lists'
complete -c crashcheck -n '__crashcheck_at \'\'' -a 'help' -d 'display help for command'
complete -c crashcheck -n '__crashcheck_at /list' -a 'facts' -d 'the facts'
complete -c crashcheck -n '__crashcheck_at /list' -a 'help' -d 'display help for command'
complete -c crashcheck -n '__crashcheck_at /list/facts' -a 'a' -d 'which (choices: "a", "b")'
complete -c crashcheck -n '__crashcheck_at /list/facts' -a 'b' -d 'which (choices: "a", "b")'
complete -c crashcheck -n '__crashcheck_at /list/help' -a 'facts' -d 'facts'
complete -c crashcheck -n '__crashcheck_at /help' -a 'scan' -d 'scan'
complete -c crashcheck -n '__crashcheck_at /help' -a 'list' -d 'list'
complete -c crashcheck -n '__crashcheck_at /scan' -F
complete -c crashcheck -n '__crashcheck_at \'\'' -s V -l version -d 'print the version'
complete -c crashcheck -n '__crashcheck_at \'\'' -s h -l help -d 'display help for command'
complete -c crashcheck -n '__crashcheck_at /scan' -s V -l verdicts -d 'with commas' -x -a '(__fish_append , dispute update)'
complete -c crashcheck -n '__crashcheck_at /scan' -l no-color -d 'it’s [plain]: no \'colour\''
complete -c crashcheck -n '__crashcheck_at /scan' -s f -l format -d 'how (choices: "json", "csv")' -x -a 'json csv'
complete -c crashcheck -n '__crashcheck_at /scan' -s h -l help -d 'display help for command'
complete -c crashcheck -n '__crashcheck_at /list' -s h -l help -d 'display help for command'
complete -c crashcheck -n '__crashcheck_at /list/facts' -l count -d 'how many' -x
complete -c crashcheck -n '__crashcheck_at /list/facts' -l to -d 'where' -r -F
complete -c crashcheck -n '__crashcheck_at /list/facts' -s h -l help -d 'display help for command'
