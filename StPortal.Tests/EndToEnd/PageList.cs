namespace StPortal.Tests.EndToEnd;

/// <summary>Every page of the portal, as those who use it most; held against accessibility and pictured in the gallery. A new page adds its line here.</summary>
public static class PageList
{
    public static IReadOnlyList<PageCase> All { get; } =
    [
        new("sign-in", "/logga-in", null, "/logga-in"),
        new("not-found", "/saknas/{Code:int?}", null, "/saknas"),
        new("error", "/fel", null, "/fel"),
        new("home-supervisor", "/", Persona.Supervisor, "/"),
        new("home-assessor", "/", Persona.Assessor, "/"),
        new("home-director", "/", Persona.DirectorOfStudies, "/"),
        new("home-head", "/", Persona.HeadOfDepartment, "/"),
        new("home-manager", "/", Persona.TrainingManager, "/"),
        new("home-local-administrator", "/", Persona.LocalAdministrator, "/"),
        new("home-system-administrator", "/", Persona.SystemAdministrator, "/"),
        new("my-training", "/min-st", Persona.Trainee, "/min-st"),
        new("my-goals", "/min-st/delmal", Persona.Trainee, "/min-st/delmal"),
        new("my-evidence", "/min-st/underlag", Persona.Trainee, "/min-st/underlag"),
        new("my-evidence-new", "/min-st/underlag/ny", Persona.Trainee, "/min-st/underlag/ny"),
        new("my-evidence-change", "/min-st/underlag/{Kind:regex(^(course|activity|placement)$)}/{Id:guid}", Persona.Trainee, "/min-st/underlag/course/{course}"),
        new("my-placement", "/min-st/underlag/{Kind:regex(^(course|activity|placement)$)}/{Id:guid}", Persona.Trainee, "/min-st/underlag/placement/{placement}"),
        new("my-assessments", "/bedomningar", Persona.Trainee, "/bedomningar"),
        new("assessments", "/bedomningar", Persona.Supervisor, "/bedomningar"),
        new("assessment-new", "/bedomningar/ny", Persona.Supervisor, "/bedomningar/ny"),
        new("assessment-form", "/bedomningar/{Id:guid}/formular", Persona.Supervisor, "/bedomningar/{draft}/formular"),
        new("assessment", "/bedomningar/{Id:guid}", Persona.Trainee, "/bedomningar/{signed}"),
        new("cohort", "/kohort", Persona.DirectorOfStudies, "/kohort"),
        new("cohort-walk", "/kohort/genomgang", Persona.DirectorOfStudies, "/kohort/genomgang"),
        new("goal-map", "/kohort/delmal", Persona.DirectorOfStudies, "/kohort/delmal"),
        new("goal-map-chosen", "/kohort/delmal", Persona.DirectorOfStudies, "/kohort/delmal?specialitet=psykiatri&vald={training}.STc4"),
        new("goal-map-words", "/kohort/delmal", Persona.DirectorOfStudies, "/kohort/delmal?specialitet=psykiatri&status=intygat&visa=ord"),
        new("trainee", "/st-lakare/{Id:guid}", Persona.Supervisor, "/st-lakare/{training}"),
        new("trainee-director", "/st-lakare/{Id:guid}", Persona.DirectorOfStudies, "/st-lakare/{training}"),
        new("trainee-period", "/st-lakare/{Id:guid}", Persona.Supervisor, "/st-lakare/{period}"),
        new("decide", "/st-lakare/{TrainingId:guid}/underlag/{ClaimId:guid}", Persona.Supervisor, "/st-lakare/{training}/underlag/{claim}"),
        new("application", "/ansokan", Persona.Trainee, "/ansokan"),
        new("application-ready", "/ansokan", Persona.ReadyTrainee, "/ansokan"),
        new("application-of-trainee", "/st-lakare/{TrainingId:guid}/ansokan", Persona.Supervisor, "/st-lakare/{training}/ansokan"),
        new("application-for-director", "/st-lakare/{TrainingId:guid}/ansokan", Persona.DirectorOfStudies, "/st-lakare/{training}/ansokan"),
        new("certificate-new", "/ansokan/intyg/nytt", Persona.Trainee, "/ansokan/intyg/nytt"),
        new("certificate", "/ansokan/intyg/{CertificateId:guid}", Persona.ReadyTrainee, "/ansokan/intyg/{certificate}"),
        new("personal-number", "/ansokan/personnummer", Persona.ReadyTrainee, "/ansokan/personnummer"),
    ];
}
