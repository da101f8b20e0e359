using Microsoft.Extensions.DependencyInjection;

namespace StPortal.Infrastructure.Trainings;

internal static class TrainingsServices
{
    public static IServiceCollection AddTrainings(this IServiceCollection services) => services
        .AddScoped<MyTrainingQuery>()
        .AddScoped<TraineeQuery>()
        .AddScoped<TimelineQuery>()
        .AddScoped<TrainingPeriodQuery>()
        .AddScoped<MyPeriodsQuery>();
}
