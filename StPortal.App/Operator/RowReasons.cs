using System.Globalization;
using Microsoft.Extensions.Localization;
using StPortal.Domain;
using StPortal.Domain.Evidence;
using StPortal.Domain.Imports;
using StPortal.Domain.People;
using StPortal.Domain.Tenancy;
using StPortal.Domain.Trainings;

namespace StPortal.App.Operator;

/// <summary>Why a row of a list is refused, in words that say what stands there and what should.</summary>
internal sealed class RowReasons(IStringLocalizer<OperatorTexts> texts)
{
    public string Of(Refusal refusal) => texts[refusal.GetType().Name, Values(refusal)];

    private static object[] Values(Refusal refusal) => refusal switch
    {
        TextIsTooLong text => [text.Length, text.Limit],
        SlugIsMalformed slug => [slug.Slug],
        SlugIsTaken slug => [slug.Slug],
        SystemAdministratorExists administrator => [administrator.Organisation],
        EmailIsNotAnAddress email => [email.Email],
        AddressStandsTwice twice => [twice.FirstLine],
        RowStandsTwice twice => [twice.FirstLine],
        SpecialtyIsUnknown specialty => [specialty.Specialty],
        RegulationIsUnknown regulation => [regulation.Regulation],
        RegulationIsClosed regulation => [regulation.Regulation],
        PeriodEndsBeforeItStarts period => [Day(period.From), Day(period.To)],
        PercentIsOutOfRange percent => [percent.Percent.ToString("0.####", CultureInfo.CurrentCulture)],
        ServiceAboveFullTime above => [Day(above.From), Day(above.To), above.SumPercent.ToString("0.####", CultureInfo.CurrentCulture)],
        CourseDaysOutOfRange days => [days.Days.ToString("0.####", CultureInfo.CurrentCulture)],
        PersonIsNotInTheLists person => [person.Email],
        TraineeHasNoTraining person => [person.Email],
        DayDoesNotExist day => [day.Text],
        TextIsNotADay day => [day.Text],
        TextIsNotANumber number => [number.Text],
        YearIsOutOfRange year => [year.Year],
        RoleIsUnknown role => [role.Role],
        HomeUnitIsExternal unit => [unit.Unit],
        ListsAreMissing lists => [lists.Path],
        ListIsUnreadable list => [list.File],
        ColumnIsMissing column => [column.File, column.Heading],
        _ => [],
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
