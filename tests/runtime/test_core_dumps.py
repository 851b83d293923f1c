import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]

_REFUSING = """
import resource
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
from pathways_app.runtime.core_dumps import refuse_core_dumps
refuse_core_dumps()
refuse_core_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE))
"""


def test_the_system_writes_no_dump_of_the_memory():
    done = subprocess.run([sys.executable, "-c", _REFUSING], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout == "(0, 0)\n"
