using System.CommandLine;
using Microsoft.Extensions.Localization;

namespace StPortal.App.Operator;

/// <summary>What is wrong with a command line, in one sentence: the first thing only, since one mistake often brings others.</summary>
internal static class Mistake
{
    public static string Describe(ParseResult parsed, IStringLocalizer<OperatorTexts> texts)
    {
        var command = parsed.CommandResult.Command;
        var verbs = string.Join(", ", command.Subcommands.Select(verb => verb.Name));
        if (parsed.UnmatchedTokens is [var unknown, ..])
            return command.Subcommands.Count > 0 ? texts["VerbIsUnknown", unknown, verbs] : texts["WordIsUnknown", unknown, command.Name];
        if (command.Subcommands.Count > 0)
            return texts["VerbIsMissing", command.Name, verbs];
        if (command.Arguments.FirstOrDefault(argument => parsed.GetResult(argument) is not { Tokens.Count: > 0 }) is { } word)
            return texts["WordIsMissing", command.Name, word.Name];
        return command.Options.FirstOrDefault(option => option.Required && parsed.GetResult(option) is not { Tokens.Count: > 0 }) is { } missing
            ? texts["OptionIsMissing", command.Name, missing.Name]
            : parsed.Errors[0].Message;
    }
}
