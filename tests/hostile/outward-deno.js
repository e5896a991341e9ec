Deno.exit();
