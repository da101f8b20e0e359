using StPortal.Domain.Applications;
using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;
using static StPortal.Tests.Domain.Applications.PreflightTests;

namespace StPortal.Tests.Domain.Applications;

/// <summary>The lines about the training as a whole, its originals and the sending.</summary>
public sealed class PreflightWholeTests
{
    [Theory]
    [InlineData(RegulationCode.Hslffs20218, 65.9, PreflightStatus.Missing, 66)]
    [InlineData(RegulationCode.Hslffs20218, 66, PreflightStatus.Done, 66)]
    [InlineData(RegulationCode.Sosfs20158, 53.9, PreflightStatus.Missing, 60)]
    [InlineData(RegulationCode.Sosfs20158, 54, PreflightStatus.Check, 60)]
    [InlineData(RegulationCode.Sosfs20158, 59.9, PreflightStatus.Check, 60)]
    [InlineData(RegulationCode.Sosfs20158, 60, PreflightStatus.Done, 60)]
    public void Months_AreHeldAgainstTheRegulation(RegulationCode regulation, double months, PreflightStatus expected, int need)
    {
        var line = One(Ready(regulation) with { CountedMonths = (decimal)months }, PreflightKind.ServiceMonths);

        Assert.Equal((expected, (decimal)need, (decimal)months), (line.Status, line.Need, line.Have));
        Assert.Equal(PreflightTarget.Training, line.Target);
    }

    [Theory]
    [InlineData(PreflightKind.CompletedService, CertificateForm.CompletedService)]
    [InlineData(PreflightKind.BasicTraining, CertificateForm.BasicTrainingDecision)]
    [InlineData(PreflightKind.AchievedCompetence, CertificateForm.AchievedCompetence)]
    public void Whole_Under20218_IsDoneByItsCertificateAndMissingWithout(PreflightKind kind, CertificateForm form)
    {
        var done = One(Ready(), kind);
        var missing = One(Without(form), kind);

        Assert.Equal((PreflightStatus.Done, new DateOnly(2026, 10, 1)), (done.Status, done.Date!.Value));
        Assert.Equal((PreflightStatus.Missing, PreflightTarget.NewCertificate, form), (missing.Status, missing.Target, missing.Form!.Value));
    }

    [Fact]
    public void Whole_Under20158_AsksForTheServiceListAndNeitherBasicTrainingNorServiceCertificate()
    {
        var lines = Preflight.Check(Ready(RegulationCode.Sosfs20158));

        Assert.DoesNotContain(lines, line => line.Kind is PreflightKind.BasicTraining or PreflightKind.CompletedService);
        Assert.Equal(PreflightStatus.Done, Assert.Single(lines, line => line.Kind == PreflightKind.ServiceList).Status);
        Assert.Equal(PreflightStatus.Missing, One(Ready(RegulationCode.Sosfs20158) with { ServicePeriods = 0 }, PreflightKind.ServiceList).Status);
        Assert.DoesNotContain(Preflight.Check(Ready()), line => line.Kind == PreflightKind.ServiceList);
    }

    [Theory]
    [InlineData("Eva Thorell", PreflightStatus.Done)]
    [InlineData(null, PreflightStatus.Missing)]
    [InlineData("karim  haddad", PreflightStatus.Missing)]
    public void Signers_MustBeTwoPersons(string? second, PreflightStatus expected)
    {
        var facts = Ready() with { Certificates = [Certificate(CertificateForm.AchievedCompetence) with { SecondSignerName = second }] };

        Assert.Equal(expected, One(facts, PreflightKind.TwoSigners).Status);
    }

    [Theory]
    [InlineData(OriginalState.Readable, PreflightStatus.Done)]
    [InlineData(OriginalState.NotAttached, PreflightStatus.Missing)]
    [InlineData(OriginalState.NeedsPdf, PreflightStatus.Missing)]
    [InlineData(OriginalState.Encrypted, PreflightStatus.Missing)]
    [InlineData(OriginalState.Damaged, PreflightStatus.Missing)]
    [InlineData(OriginalState.Lost, PreflightStatus.Missing)]
    [InlineData(OriginalState.Unreachable, PreflightStatus.Missing)]
    public void Original_EachState_SaysWhatItIs(OriginalState state, PreflightStatus expected)
    {
        var certificate = Certificate(CertificateForm.Course, "STa1") with { Original = state };

        var line = One(Ready() with { Certificates = [certificate] }, PreflightKind.Original);

        Assert.Equal((expected, state, certificate.Id), (line.Status, line.Original!.Value, line.CertificateId!.Value));
    }

    [Theory]
    [InlineData("2016-11-24", PreflightStatus.Done)]
    [InlineData("2016-11-23", PreflightStatus.Check)]
    public void Age_OfTheOldest_IsNeverMoreThanAThingToCheck(string signed, PreflightStatus expected)
    {
        var old = Certificate(CertificateForm.Course, "STa1") with { SignedOn = DateOnly.Parse(signed, System.Globalization.CultureInfo.InvariantCulture) };

        Assert.Equal(expected, One(Ready() with { Certificates = [.. Ready().Certificates, old] }, PreflightKind.EvidenceAge).Status);
    }

    [Theory]
    [InlineData(true, PreflightStatus.Done)]
    [InlineData(false, PreflightStatus.Missing)]
    public void PersonalNumber_MustBeEntered(bool entered, PreflightStatus expected) =>
        Assert.Equal(expected, One(Ready() with { HasPersonalNumber = entered }, PreflightKind.PersonalNumber).Status);

    [Theory]
    [InlineData("2024-12-31", 2900)]
    [InlineData("2025-01-01", 3300)]
    [InlineData("2019-01-01", null)]
    public void Fee_OfTheDay_IsAlwaysAThingToCheck(string day, int? kronor)
    {
        var line = One(Ready() with { Today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }, PreflightKind.Fee);

        Assert.Equal((PreflightStatus.Check, (decimal?)kronor), (line.Status, line.Need));
    }

    private static PreflightFacts Without(CertificateForm form) =>
        Ready() with { Certificates = [.. Ready().Certificates.Where(one => one.Form != form)] };

    private static PreflightLine One(PreflightFacts facts, PreflightKind kind) => Assert.Single(Preflight.Check(facts), line => line.Kind == kind);
}
