using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using StPortal.App.Operator;
using StPortal.Domain;
using StPortal.Domain.Imports;

namespace StPortal.Tests.App.Operator;

public sealed class OperatorTextsTests
{
    private static readonly IStringLocalizer<OperatorTexts> Texts = new ServiceCollection().AddLogging().AddLocalization()
        .BuildServiceProvider().GetRequiredService<IStringLocalizer<OperatorTexts>>();

    public static TheoryData<string> Refusals =>
        [.. typeof(ListDay).Assembly.GetTypes().Where(type => type.Namespace == typeof(ListDay).Namespace && type.IsSubclassOf(typeof(Refusal))).Select(type => type.Name)];

    [Theory]
    [MemberData(nameof(Refusals))]
    [InlineData(nameof(WarningKind.RegulationIsDoubtful))]
    [InlineData(nameof(WarningKind.NoPrincipalSupervisor))]
    public void Text_OfARowsReason_IsWritten(string key) => Assert.False(Texts[key].ResourceNotFound);

    [Fact]
    public void Texts_OfBothLanguages_HaveTheSameKeys() => Assert.Equal(Keys("sv-SE"), Keys("en"));

    private static List<string> Keys(string culture)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        return [.. Texts.GetAllStrings(includeParentCultures: culture == "sv-SE").Select(text => text.Name).Order(StringComparer.Ordinal)];
    }
}
