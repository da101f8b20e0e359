using Microsoft.Extensions.Options;
using StPortal.Infrastructure.Messaging;

namespace StPortal.App.Operator.Doctor;

/// <summary>Where mail goes, and where its links lead.</summary>
internal static class MailChecks
{
    public static Finding Server(OperatorSession session)
    {
        var mail = session.Get<IOptions<MailOptions>>().Value;
        if (mail.Host is not { Length: > 0 } host)
            return session.Get<IHostEnvironment>().IsDevelopment() ? Finding.Note("DoctorMailToFolder") : Finding.Wrong("DoctorNoMail");
        return mail.Encryption == MailEncryption.None && host is not ("localhost" or "127.0.0.1" or "::1")
            ? Finding.Wrong("DoctorMailInClear", host)
            : Finding.Fine("DoctorMail", host, mail.FromAddress);
    }

    public static Finding Links(OperatorSession session)
    {
        var isDevelopment = session.Get<IHostEnvironment>().IsDevelopment();
        return session.Get<IOptions<PortalOptions>>().Value.Address switch
        {
            { Length: > 0 } address when Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || isDevelopment) =>
                Finding.Fine("DoctorPortalAddress", address),
            { Length: > 0 } address => Finding.Wrong("DoctorPortalAddressWrong", address),
            _ => isDevelopment ? Finding.Note("DoctorPortalAddressByItself") : Finding.Wrong("DoctorNoPortalAddress"),
        };
    }
}
