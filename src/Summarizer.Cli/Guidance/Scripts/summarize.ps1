# PowerShell completion for summarize
Register-ArgumentCompleter -Native -CommandName summarize -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    summarize "[suggest:$cursorPosition]" "$commandAst" | Where-Object { $_ -like "$wordToComplete*" } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
