# fish completion for summarize
function __summarize_choices
    set -l line (commandline --cut-at-cursor)
    summarize "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete --command summarize --arguments '(__summarize_choices)'
