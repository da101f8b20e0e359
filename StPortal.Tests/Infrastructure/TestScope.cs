using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using StPortal.Infrastructure.Data;

namespace StPortal.Tests.Infrastructure;

/// <summary>One person's request or circuit in a <see cref="TestPortal"/>.</summary>
public sealed class TestScope(AsyncServiceScope scope) : IAsyncDisposable
{
    public T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public StPortalDbContext NewContext() => Get<IDbContextFactory<StPortalDbContext>>().CreateDbContext();

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
