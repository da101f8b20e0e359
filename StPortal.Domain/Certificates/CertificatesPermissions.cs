using StPortal.Domain.People;
using StPortal.Domain.Trainings;

namespace StPortal.Domain.Certificates;

public static class CertificatesPermissions
{
    public static bool MayRead(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Certificate, Standings.Of(actor, training)) >= Access.Read;

    /// <summary>Registers a certificate that has been signed on paper, and gives it its scanned original: the trainee alone.</summary>
    public static bool MayRegister(Actor actor, TrainingSubject training) =>
        AccessMatrix.For(Resource.Certificate, Standings.Of(actor, training)) >= Access.Act;
}
