using System.Globalization;
using StPortal.Infrastructure.Files;

namespace StPortal.App.Operator.Doctor;

/// <summary>How large a file a person may hand over.</summary>
internal static class FileChecks
{
    public static Finding Limit(OperatorSession session)
    {
        var named = session.Get<IConfiguration>()["Files:MaxMegabytes"];
        if (named is not { Length: > 0 })
            return Finding.Fine("DoctorFileLimit", new UploadOptions().MaxMegabytes);
        return int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && UploadOptions.IsReasonable(megabytes)
            ? Finding.Fine("DoctorFileLimit", megabytes)
            : Finding.Wrong("DoctorFileLimitWrong", named, UploadOptions.MostMegabytes);
    }
}
