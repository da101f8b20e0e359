using Microsoft.EntityFrameworkCore;

namespace StPortal.Infrastructure.Data;

/// <summary>The key ring on SQLite; a type of its own so that each engine has its own migrations.</summary>
public sealed class SqliteKeyRingContext(DbContextOptions options) : KeyRingContext(options);
