namespace StPortal.Domain.Curricula;

/// <summary>
/// Kinds of training activity (regulation.md 2). The first five can be prescribed and then need a certificate; all can stand as
/// general advice, which needs none.
/// </summary>
public enum ActivityCode
{
    /// <summary>K: klinisk tjänstgöring under handledning.</summary>
    ClinicalService = 1,

    /// <summary>A: auskultation.</summary>
    Auscultation = 2,

    /// <summary>U: deltagande i en eller flera kurser.</summary>
    Course = 3,

    /// <summary>D: kvalitets- och utvecklingsarbete.</summary>
    DevelopmentWork = 4,

    /// <summary>W: självständigt skriftligt arbete enligt vetenskapliga principer (SOSFS 2015:8 alone).</summary>
    WrittenWork = 5,

    /// <summary>S: seminarium.</summary>
    Seminar = 6,

    /// <summary>M: medsittning.</summary>
    SitIn = 7,

    /// <summary>T: teoretiska studier.</summary>
    OwnStudy = 8,

    /// <summary>Sim: simulering.</summary>
    Simulation = 9,

    /// <summary>R: reflektion i grupp.</summary>
    Reflection = 10,

    /// <summary>H: handleda eller undervisa under handledning.</summary>
    Teaching = 11,

    /// <summary>C: större yrkesrelaterad sammankomst.</summary>
    Conference = 12,

    /// <summary>B: diagnostik- eller behandlingskonferens.</summary>
    TreatmentConference = 13,

    /// <summary>V: arbete i vårdteam.</summary>
    CareTeam = 14,
}
