using Microsoft.Extensions.Localization;

namespace StPortal.App.Features.Shared;

/// <summary>Counts with their words: Swedish bends the word for one ("1 återlämnat") and for several ("2 återlämnade").</summary>
internal static class TallyText
{
    public static string Tally<TState>(this IStringLocalizer texts, TState state, int count)
        where TState : struct, Enum => count == 1 ? texts[$"Tally{state}One"] : texts[$"Tally{state}", count];
}
