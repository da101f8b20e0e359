using Microsoft.EntityFrameworkCore;
using StPortal.Infrastructure.People;

namespace StPortal.Infrastructure.Data;

/// <summary>The same model on SQLite; a type of its own so that each engine has its own migrations.</summary>
public sealed class SqliteStPortalDbContext(DbContextOptions options, CurrentUser user) : StPortalDbContext(options, user);
