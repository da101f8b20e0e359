using StPortal.Domain;
using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;

namespace StPortal.Tests.Domain.Certificates;

public sealed class CertificateTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void Register_CourseWithoutGoals_IsRefused() =>
        Assert.IsType<CertificateNeedsGoals>(Register(Course with { GoalCodes = [] }).Refusal);

    [Fact]
    public void Register_SignedTomorrow_IsRefused() =>
        Assert.Equal(new SignedInTheFuture(Today.AddDays(1)), Register(Course with { SignedOn = Today.AddDays(1) }).Refusal);

    [Theory]
    [InlineData(null)]
    [InlineData("eva  THORELL")]
    public void Register_CompetenceWithoutASecondPerson_IsRefused(string? second) => Assert.IsType<CertificateNeedsTwoSigners>(
        Register(Course with { Form = CertificateForm.AchievedCompetence, SignerName = "Eva Thorell", SecondSignerName = second }).Refusal);

    [Fact]
    public void Register_Whole_KeepsWhatWasSaid()
    {
        var certificate = Register(Course).Value;

        Assert.Equal(["STa5", "STb1"], certificate.GoalCodes);
        Assert.Equal("Eva Thorell", certificate.SignerName);
    }

    [Theory]
    [InlineData(CertificateForm.Course, RegulationCode.Hslffs20218, "10")]
    [InlineData(CertificateForm.Course, RegulationCode.Sosfs20158, "5")]
    [InlineData(CertificateForm.WrittenWork, RegulationCode.Hslffs20218, null)]
    [InlineData(CertificateForm.MedicalScience, RegulationCode.Hslffs20218, "12")]
    [InlineData(CertificateForm.CompletedService, RegulationCode.Sosfs20158, null)]
    public void NumberOf_FormInRegulation_IsTheAuthoritysNumber(CertificateForm form, RegulationCode regulation, string? number) =>
        Assert.Equal(number, CertificateForms.NumberOf(form, regulation));

    private static CertificateDetails Course =>
        new(CertificateForm.Course, "Ledarskap", ["STa5", "STb1", "STa5"], " Eva Thorell ", null, Today, null);

    private static Result<Certificate> Register(CertificateDetails details) =>
        Certificate.Register(Guid.NewGuid(), Guid.NewGuid(), details, Today);
}
