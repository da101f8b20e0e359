using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Assessments;

internal static class AssessmentsServices
{
    public static IServiceCollection AddAssessments(this IServiceCollection services) => services
        .AddScoped<AssessablePeopleQuery>()
        .AddScoped<AssessmentFormQuery>()
        .AddScoped<AssessmentListQuery>()
        .AddScoped<AssessmentQuery>()
        .AddScoped<BeginAssessment>()
        .AddScoped<InstrumentsQuery>()
        .AddScoped<SaveAssessmentDraft>()
        .AddScoped<SignAssessment>()
        .AddScoped<RequestExternalAssessment>()
        .AddScoped<WithdrawAssessmentRequest>()
        .AddScoped<ResendAssessmentRequest>()
        .AddScoped<AssessmentRequestsQuery>()
        .AddScoped<ExternalFormQuery>()
        .AddScoped<SaveExternalDraft>()
        .AddScoped<SignExternalAssessment>()
        .AddScoped<DeclineExternalAssessment>()
        .AddScoped<ExternalForms>()
        .AddSingleton<RequestSender>()
        .AddScoped<TraineeAssessmentsQuery>();
}
