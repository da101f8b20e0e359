using System.Globalization;

namespace StPortal.App.Operator.Doctor;

/// <summary>The machine and what kind of place it is.</summary>
internal static class MachineChecks
{
    public static Finding Environment(OperatorSession session)
    {
        var environment = session.Get<IHostEnvironment>();
        return environment.IsDevelopment()
            ? Finding.Note("DoctorDevelopment", environment.EnvironmentName)
            : Finding.Fine("DoctorEnvironment", environment.EnvironmentName);
    }

    public static Finding DemoSignIn(OperatorSession session)
    {
        var (configuration, environment) = (session.Get<IConfiguration>(), session.Get<IHostEnvironment>());
        if (Features.SignIn.DemoSignIn.Objection(configuration, environment) is not null)
            return Finding.Wrong("DoctorDemoInProduction", environment.EnvironmentName);
        return Features.SignIn.DemoSignIn.IsOn(configuration, environment) ? Finding.Note("DoctorDemoOn") : Finding.Fine("DoctorDemoOff");
    }

    /// <summary>Days and sorting go wrong in silence on a machine without time zones or language data.</summary>
    public static Finding Sweden(OperatorSession session)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Stockholm", out _))
            return Finding.Wrong("DoctorNoTimeZone");
        return CultureInfo.GetCultureInfo("sv-SE").NumberFormat.NumberDecimalSeparator == ","
            ? Finding.Fine("DoctorSweden")
            : Finding.Wrong("DoctorNoLanguageData");
    }
}
