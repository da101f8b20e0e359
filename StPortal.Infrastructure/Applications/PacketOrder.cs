using StPortal.Domain.Certificates;
using StPortal.Domain.Curricula;

namespace StPortal.Infrastructure.Applications;

/// <summary>
/// The order in which the application's own list of certificates asks for them (2021:8 bilaga 5, 2015:8 bilaga 1). The number of the
/// form gives it: first what concerns the whole training, then the activities.
/// </summary>
internal static class PacketOrder
{
    public static int Of(CertificateForm form, RegulationCode regulation) =>
        CertificateForms.NumberOf(form, regulation) is { } number
            ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)
            : int.MaxValue;
}
