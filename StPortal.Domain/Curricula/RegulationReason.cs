namespace StPortal.Domain.Curricula;

/// <summary>Why a regulation stands as it does; screens look the text up by name (regulation.md 1.2).</summary>
public enum RegulationReason
{
    /// <summary>SOSFS 2008:17: application and training had to be in by 30 April 2022.</summary>
    ClosedSinceSpring2022 = 1,

    /// <summary>SOSFS 2015:8 stays open to those with Swedish AT (SFS 2020:1098, transition p. 2).</summary>
    SwedishInternshipCompleted = 2,

    /// <summary>SOSFS 2015:8 stays open to those whose training began before 1 July 2021 (SFS 2020:1098, transition p. 3).</summary>
    TrainingBegunBeforeJuly2021 = 3,

    /// <summary>Licensed before 1 May 2015: Socialstyrelsen's page names SOSFS 2015:8 for them, the transition rules do not.</summary>
    LicensedBeforeMay2015 = 4,

    /// <summary>Training began 1 July 2021 or later, so SOSFS 2015:8 is right only with Swedish AT.</summary>
    TrainingBegunFromJuly2021 = 5,

    /// <summary>No Swedish AT.</summary>
    NoSwedishInternship = 6,

    /// <summary>Whether Swedish AT was completed is not known.</summary>
    SwedishInternshipNotKnown = 7,

    /// <summary>When training began is not known.</summary>
    TrainingStartNotKnown = 8,

    /// <summary>HSLF-FS 2021:8 may be chosen, and so may SOSFS 2015:8.</summary>
    OlderRegulationIsOpenToo = 9,

    /// <summary>HSLF-FS 2021:8 may be chosen; it is the only one if SOSFS 2015:8 turns out to be closed.</summary>
    OlderRegulationIsDoubtful = 10,

    /// <summary>HSLF-FS 2021:8 asks for the competence of basic training (BT), also of those with AT.</summary>
    BasicTrainingIsRequired = 11,
}
