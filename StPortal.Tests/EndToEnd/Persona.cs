namespace StPortal.Tests.EndToEnd;

/// <summary>Whom a browser test acts as, by the name on the demo sign-in page.</summary>
public static class Persona
{
    public const string Trainee = "Nora Forsell";
    public const string Supervisor = "Karim Haddad";
    public const string Assessor = "Johan Bergqvist";
    public const string DirectorOfStudies = "Karin Wester";
    public const string HeadOfDepartment = "Eva Thorell";
    public const string TrainingManager = "Maria Lindqvist";
    public const string LocalAdministrator = "Olle Sand";
    public const string SystemAdministrator = "Ylva Asp";

    /// <summary>Somebody whom a test deactivates.</summary>
    public const string Leaving = "Sten Bortgång";
}
