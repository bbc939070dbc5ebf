import type { Taken } from '../grammar.js';
import type { Offer, Place, Places } from './places.js';

/** A script for PowerShell 5.1 and newer. Where it offers nothing, PowerShell offers files. */
export function renderPowershell({ commands, places, values }: Places): string {
  return `# Completes crashcheck in PowerShell, as written by: crashcheck completion powershell
Register-ArgumentCompleter -Native -CommandName crashcheck -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $at = ''
    foreach ($word in @($before | Select-Object -Skip 1)) {
        if ($word -ceq '--') { return }
        if (@(${commands.map(quote).join(', ')}) -ccontains "$at/$word") { $at = "$at/$word" }
    }
    $offers = $null
    $head = ''
    $place = "$at " + $before[-1]
${values.map(({ behind, value }) => `    if (@(${behind.map(quote).join(', ')}) -ccontains $place) { ${settingOf(value)} }`).join('\n')}
    if ($null -eq $offers) {
        switch -CaseSensitive ("$at") {
${places.map(placeLines).join('\n')}
        }
    }
    $last = $wordToComplete
    if ($head -eq ',') {
        $head = $wordToComplete.Substring(0, $wordToComplete.LastIndexOf(',') + 1)
        $last = $wordToComplete.Substring($head.Length)
    }
    @($offers) | Where-Object { $null -ne $_ -and $_[0].StartsWith($last) } | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($head + $_[0], $_[0], 'ParameterValue', $_[1])
    }
}
`;
}

function settingOf(value: Taken): string {
  if (value.kind !== 'words') return 'return';
  const offers = listOf(value.words.map((word) => ({ word, description: word })));
  return `$offers = ${offers}${value.isList ? "; $head = ','" : ''}`;
}

/** Options are offered once a word begins with a hyphen, as the other shells do. */
function placeLines({ at, words, options }: Place): string {
  return [
    `            ${quote(at)} {`,
    `                if ($wordToComplete.StartsWith('-')) { $offers = ${listOf(options)} }`,
    `                else { $offers = ${listOf(words)} }`,
    '            }',
  ].join('\n');
}

/** The commas keep a list of one pair from becoming a list of two words. */
function listOf(offers: readonly Offer[]): string {
  return `@(${offers.map(({ word, description }) => `, @(${quote(word)}, ${quote(description)})`).join('; ')})`;
}

/** Curly quotes end a text here as straight ones do. */
const QUOTES = /['‘’‚‛]/g;

function quote(text: string): string {
  return `'${text.replace(QUOTES, '$&$&')}'`;
}
