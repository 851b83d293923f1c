# Install for this person alone, ask a route, look at the file association, remove it again, and see that the casebook stays.
$ErrorActionPreference = "Stop"
$installer = (Get-ChildItem dist/pathways-*-windows-*.exe).FullName
$quiet = "/VERYSILENT", "/SUPPRESSMSGBOXES", "/NORESTART"

function Invoke-Quietly([string]$program, [string[]]$arguments) {
    $done = Start-Process -FilePath $program -ArgumentList $arguments -Wait -PassThru
    if ($done.ExitCode -ne 0) { throw "$program ended with $($done.ExitCode)" }
}

$kept = Join-Path $env:LOCALAPPDATA "pathways"
New-Item -ItemType Directory -Force $kept | Out-Null
Set-Content (Join-Path $kept "casebook.pathways") "a casebook"

Invoke-Quietly $installer ($quiet + "/CURRENTUSER")
$folder = Join-Path $env:LOCALAPPDATA "Programs\Pathways"
$program = Join-Path $folder "pathways-cli.exe"
& $program --version
if ($LASTEXITCODE -ne 0) { throw "it does not say its version" }
$routes = & $program route --from "wales.role-ta-l3,wales.stl-l3,wales.gcse-english-c,wales.gcse-maths-c,wales.gcse-science-c" --to wales.role-teacher-primary --start 2026-12
if ($LASTEXITCODE -ne 0 -or -not $routes) { throw "it answers nothing" }
if (-not (Test-Path (Join-Path $env:APPDATA "Microsoft\Windows\Start Menu\Programs\Pathways.lnk"))) { throw "it is not in the start menu" }
$opens = (Get-ItemProperty "HKCU:\Software\Classes\Pathways.Question\shell\open\command").'(default)'
if ($opens -notlike "*pathways.exe*%1*") { throw "files with questions are opened by: $opens" }
Write-Output "installed: it answers, is in the start menu and opens its files"

Invoke-Quietly (Join-Path $folder "unins000.exe") $quiet
for ($waited = 0; (Test-Path $program) -and $waited -lt 60; $waited++) { Start-Sleep -Seconds 1 }
if (Test-Path $program) { throw "something is left behind in $folder" }
if (Test-Path "HKCU:\Software\Classes\Pathways.Question") { throw "the file association is left behind" }
if (-not (Test-Path (Join-Path $kept "casebook.pathways"))) { throw "the casebook is gone" }
Write-Output "removed: nothing is left but the casebook"
