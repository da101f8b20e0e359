namespace StPortal.Domain.People;

/// <summary>What the access matrix is about. A new kind of data gets its own row here before it gets a page.</summary>
public enum Resource
{
    /// <summary>Training, placements, absences, timeline, whole. Acting is proposing for the trainee, approving for those who answer for it.</summary>
    Training,

    /// <summary>What lies in a period that the actor supervises: its placement, and the evidence of its days.</summary>
    OwnPeriod,

    /// <summary>Courses, activities, claims and attachments.</summary>
    Evidence,

    /// <summary>Attesting and returning goal claims.</summary>
    Attestation,

    /// <summary>Signed assessments by anyone.</summary>
    Assessment,

    /// <summary>Signed assessments of a trainee under SOSFS 2015:8, whose competence the head of department certifies.</summary>
    AssessmentUnder2015,

    /// <summary>An assessment of which the actor is the author.</summary>
    OwnAssessment,

    /// <summary>Asking somebody outside for an assessment.</summary>
    AssessmentRequest,

    Certificate,

    Application,

    /// <summary>How far the application has come, without its contents.</summary>
    ApplicationStatus,

    Cohort,

    /// <summary>Memberships with their roles and scopes; one's own profile is one's own.</summary>
    Members,

    /// <summary>Mail that the organisation could not have delivered.</summary>
    UndeliveredMail,

    /// <summary>The organisation's log. Acting is taking it out as a file.</summary>
    AuditLog,
}
