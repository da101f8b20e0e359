using System.Globalization;
using StPortal.Infrastructure.Data;

namespace StPortal.App.Operator.Doctor;

/// <summary>Whether the keys to personal identity numbers are wrapped, and for how long their certificate lasts.</summary>
internal static class KeyChecks
{
    private const int DaysToRenew = 30;

    public static Finding Certificate(OperatorSession session)
    {
        using var certificates = KeyCertificates.Load(session.Get<IConfiguration>());
        if (certificates is null)
            return session.Get<IHostEnvironment>().IsDevelopment() ? Finding.Note("DoctorNoCertificateYet") : Finding.Wrong("DoctorNoCertificate");
        var ends = SwedishClock.DayOf(certificates.Current.NotAfter);
        var words = ends.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return (ends.DayNumber - session.Get<TimeProvider>().Today().DayNumber) switch
        {
            < 0 => Finding.Note("DoctorCertificateEnded", words),
            < DaysToRenew => Finding.Note("DoctorCertificateEnds", words),
            _ => Finding.Fine("DoctorCertificate", words),
        };
    }
}
