namespace StPortal.App.Operator.Doctor;

internal enum FindingLevel
{
    Fine,

    /// <summary>Works, but somebody should know.</summary>
    Note,

    /// <summary>Has to be mended.</summary>
    Wrong,
}
